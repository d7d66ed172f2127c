package io.chancery.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.chancery.text.Problem.Code;

/** Says what is wrong with JSON that could not be read. */
final class BadJson {

  private BadJson() {}

  static Reading refused(String place, JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      boolean deep = e.getOriginalMessage().contains("nesting depth");
      return deep
          ? Reading.refused(Code.BAD_JSON, place, "is nested too deeply to be an article")
          : tooLarge(place);
    }
    return Reading.refused(Code.BAD_JSON, place, "is not valid JSON" + at(e) + ": " + reason(e));
  }

  static Reading tooLarge(String place) {
    return Reading.refused(
        Code.TOO_LARGE,
        place,
        "holds a value that is too long for one article; shorten or split it");
  }

  private static String at(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    String line = message == null ? "it breaks off" : message.replaceAll("\\s+", " ").strip();
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
