package io.chancery.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.chancery.article.Article.Source;
import io.chancery.text.Problem.Code;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object that make an article; all others are skipped unread. */
final class JsonObject {

  private static final int DEEPEST = 200;

  private @Nullable String id;
  private @Nullable String url;
  private @Nullable String publisher;
  private @Nullable String title;
  private @Nullable String published;
  private @Nullable String language;
  private @Nullable String text;
  private @Nullable JsonToken textToken;

  private JsonObject() {}

  /** A factory whose parsers give up on what is nested too deeply or too long. */
  static JsonFactory factory(Limits limits) {
    var constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(limits.articleBytes())
            .build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  /** Reads the object whose opening brace is the parser's current token, to its closing brace. */
  static JsonObject read(JsonParser json) throws IOException {
    var object = new JsonObject();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      object.read(key, json, json.nextToken());
    }
    return object;
  }

  private void read(String key, JsonParser json, @Nullable JsonToken token) throws IOException {
    switch (key) {
      case "id" -> id = scalar(json, token);
      case "url" -> url = scalar(json, token);
      case "publisher" -> publisher = scalar(json, token);
      case "title" -> title = scalar(json, token);
      case "published" -> published = scalar(json, token);
      case "language" -> language = scalar(json, token);
      case "text" -> {
        textToken = token;
        text = token == JsonToken.VALUE_STRING ? json.getText() : null;
        json.skipChildren();
      }
      default -> json.skipChildren();
    }
  }

  private static @Nullable String scalar(JsonParser json, @Nullable JsonToken token)
      throws IOException {
    json.skipChildren();
    boolean usable = token == JsonToken.VALUE_STRING || (token != null && token.isNumeric());
    return usable ? json.getText() : null;
  }

  /**
   * The article that the members make.
   *
   * @param fallbackId its id where it names none
   */
  Reading toReading(String place, String fallbackId) {
    if (text == null) {
      return Reading.refused(Code.NO_TEXT, place, noText());
    }
    String body = wellFormed(text);
    if (body.isBlank()) {
      return Reading.refused(Code.NO_TEXT, place, "its \"text\" is empty; nothing can be read");
    }
    String headline = title == null ? "" : wellFormed(title).strip().replaceAll("[\r\n]+", " ");
    var source =
        new Source(
            given(url),
            given(publisher),
            given(published).flatMap(PublishedDate::parse),
            given(language));
    var silent = SilentPlaces.in(headline, body);
    String ownId = given(id).orElse(fallbackId);
    return new Reading.Read(new Article(ownId, source, headline, body, silent), place);
  }

  private String noText() {
    if (textToken == null) {
      return "has no \"text\"; put the body of the article under that key";
    }
    return textToken == JsonToken.VALUE_NULL
        ? "its \"text\" is null; put the body of the article there"
        : "its \"text\" is not a string; join its parts, with a blank line between paragraphs";
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(v -> wellFormed(v).strip()).filter(v -> !v.isEmpty());
  }

  /**
   * The string itself, with half a surrogate pair replaced by U+FFFD: such a string cannot be
   * written in any encoding. Lengths and offsets stay.
   */
  private static String wellFormed(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        return s.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return s;
  }
}
