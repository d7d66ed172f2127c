package io.chancery.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.chancery.article.ByteLines.Outcome;
import io.chancery.text.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Articles of a JSON Lines file, one object a line; a bad line does not harm the next. */
final class JsonLines implements Readings {

  private final String place;
  private final String stem;
  private final InputStream in;
  private final Limits limits;
  private final ByteLines lines;
  private final JsonFactory factory;
  private long number;
  private boolean ended;
  private boolean any;

  JsonLines(String place, String stem, InputStream in, Limits limits) {
    this.place = place;
    this.stem = stem;
    this.in = in;
    this.limits = limits;
    this.lines = new ByteLines(in, limits);
    this.factory = JsonObject.factory(limits);
  }

  @Override
  public @Nullable Reading next() throws IOException {
    while (!ended) {
      Outcome outcome = lines.next();
      number++;
      if (outcome == Outcome.END) {
        ended = true;
      } else if (outcome != Outcome.LINE || !isBlank()) {
        any = true;
        return reading(outcome);
      }
    }
    if (any) {
      return null;
    }
    any = true;
    return Reading.refused(Code.EMPTY, place, "holds only empty lines; there is nothing to read");
  }

  private Reading reading(Outcome outcome) throws IOException {
    if (outcome == Outcome.LINE) {
      return article();
    }
    ended = outcome == Outcome.ENDLESS;
    String message = "is longer than " + limits.articleSize() + "; shorten or split the article";
    String rest = ended ? "; its end is out of reach, so the rest of the file was not read" : "";
    return Reading.refused(Code.TOO_LARGE, linePlace(), message + rest);
  }

  private boolean isBlank() {
    byte[] bytes = lines.bytes();
    for (int i = 0; i < lines.length(); i++) {
      if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private Reading article() throws IOException {
    try (JsonParser json = factory.createParser(lines.bytes(), 0, lines.length())) {
      return article(json);
    } catch (JsonProcessingException e) {
      return inOtherEncoding(e);
    }
  }

  private Reading article(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      String message = "is not an object; each line is one article as {\"title\": …, \"text\": …}";
      return Reading.refused(Code.BAD_JSON, linePlace(), message);
    }
    JsonObject object = JsonObject.read(json);
    if (json.nextToken() != null) {
      String message = "holds more than one object; put each article on a line of its own";
      return Reading.refused(Code.BAD_JSON, linePlace(), message);
    }
    return object.toReading(linePlace(), stem + "-" + number);
  }

  /**
   * JSON is UTF-8 by its standard (RFC 8259, section 8.1); a line that is not may still be good.
   */
  private Reading inOtherEncoding(JsonProcessingException e) throws IOException {
    byte[] line = Arrays.copyOf(lines.bytes(), lines.length());
    if (Encoding.isUtf8(line)) {
      return BadJson.refused(linePlace(), e);
    }
    try (JsonParser json = factory.createParser(Encoding.decode(line))) {
      return article(json);
    } catch (JsonProcessingException again) {
      return BadJson.refused(linePlace(), again);
    }
  }

  private String linePlace() {
    return place + ":" + number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
