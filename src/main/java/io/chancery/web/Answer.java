package io.chancery.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A complete answer to one request, before it is sent.
 *
 * @param status the HTTP status
 * @param type the media type of the body
 * @param body the bytes; empty for a redirect
 * @param headers what else is sent
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body, ImmutableMap<String, String> headers) {

  static final String HTML = "text/html;charset=utf-8";
  static final String TEXT = "text/plain;charset=utf-8";

  static Answer of(int status, String type, String body) {
    return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), ImmutableMap.of());
  }

  static Answer page(int status, Markup page) {
    return of(status, HTML, page.html());
  }

  /** See the other address; which one may depend on what the client accepts. */
  static Answer seeOther(String path) {
    return new Answer(303, TEXT, new byte[0], ImmutableMap.of("Location", path)).varying();
  }

  Answer with(String header, String value) {
    return new Answer(
        status,
        type,
        body,
        ImmutableMap.<String, String>builder().putAll(headers).put(header, value).buildOrThrow());
  }

  /** The same answer, marked as one that depends on the Accept header. */
  Answer varying() {
    return with("Vary", "Accept");
  }

  /** A strong tag: other bytes or another type have another tag. */
  String tag() {
    return "\""
        + Hashing.sha256()
            .newHasher()
            .putString(type, StandardCharsets.UTF_8)
            .putBytes(body)
            .hash()
            .toString()
            .substring(0, 32)
        + "\"";
  }
}
