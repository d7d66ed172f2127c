package io.chancery.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.chancery.text.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Articles of a JSON file: one object, an array of objects, or objects one after the other. The
 * file is read as it goes, so an array may be longer than memory.
 */
final class JsonSequence implements Readings {

  private final String place;
  private final String stem;
  private final JsonParser json;
  private boolean inArray;
  private boolean ended;
  private int count;

  private JsonSequence(String place, String stem, JsonParser json) {
    this.place = place;
    this.stem = stem;
    this.json = json;
  }

  static JsonSequence of(String place, String stem, String content, Limits limits)
      throws IOException {
    return new JsonSequence(place, stem, JsonObject.factory(limits).createParser(content));
  }

  static JsonSequence of(String place, String stem, InputStream content, Limits limits)
      throws IOException {
    return new JsonSequence(place, stem, JsonObject.factory(limits).createParser(content));
  }

  @Override
  public @Nullable Reading next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      return read(json.nextToken());
    } catch (JsonProcessingException e) {
      // behind a mistake in JSON nobody knows where the next article begins
      ended = true;
      return BadJson.refused(place, e);
    }
  }

  private @Nullable Reading read(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      ended = true;
      return count > 0
          ? null
          : refused(place, "holds no article; put an object with \"text\" in it");
    }
    if (token == JsonToken.START_ARRAY && !inArray) {
      inArray = true;
      return read(json.nextToken());
    }
    if (token == JsonToken.END_ARRAY) {
      inArray = false;
      return read(json.nextToken());
    }
    count++;
    return token == JsonToken.START_OBJECT ? article() : notAnObject();
  }

  private Reading article() throws IOException {
    JsonObject object = JsonObject.read(json);
    boolean first = count == 1 && !inArray;
    return object.toReading(itemPlace(), first ? stem : stem + "-" + count);
  }

  private Reading notAnObject() throws IOException {
    json.skipChildren();
    return refused(itemPlace(), "is not an object; an article is {\"title\": …, \"text\": …}");
  }

  private String itemPlace() {
    return count == 1 && !inArray ? place : place + " item " + count;
  }

  private static Reading refused(String place, String message) {
    return Reading.refused(Code.BAD_JSON, place, message);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
