package io.chancery.web;

import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Stands before Fuseki and the pages: puts the security and CORS headers on every answer, also on
 * those that Jetty gives by itself, lets only reading methods in, and sends people who open the
 * endpoint in a browser to its form.
 */
final class OuterHandler extends Handler.Wrapper {

  /** Where the pages answer for {@code /sparql} itself: form, results as a table, description. */
  static final String SPARQL_PAGE = "/sparql-page";

  private static final String SPARQL = "/sparql";
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private static final HttpFields ALWAYS =
      HttpFields.build()
          .put("X-Content-Type-Options", "nosniff")
          .put("X-Frame-Options", "DENY")
          .put("Referrer-Policy", "no-referrer")
          .put("Cross-Origin-Resource-Policy", "cross-origin")
          .put(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                  + " base-uri 'none'; frame-ancestors 'none'")
          .put("Access-Control-Allow-Origin", "*")
          .put("Access-Control-Expose-Headers", "ETag, Link, Content-Location, X-Result-Limit")
          .asImmutable();

  OuterHandler(@Nullable Handler inner) {
    super(inner);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    request.addHttpStreamWrapper(WithHeaders::new);
    String method = request.getMethod();
    String path = Request.getPathInContext(request);
    if (HttpMethod.OPTIONS.is(method)) {
      return preflight(response, callback);
    }
    boolean read = HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
    if (!read && !(HttpMethod.POST.is(method) && path.equals(SPARQL))) {
      response.getHeaders().put(HttpHeader.ALLOW, path.equals(SPARQL) ? METHODS : "GET, HEAD");
      return plain(response, callback, 405, "This server is read-only.\n");
    }
    if (!read && !carriesQuery(request)) {
      return plain(
          response,
          callback,
          415,
          "Send a query as application/sparql-query or as the form field 'query'.\n");
    }
    if (read && path.equals(SPARQL) && isForPages(request)) {
      HttpURI page = HttpURI.build(request.getHttpURI()).path(SPARQL_PAGE);
      return super.handle(Request.serveAs(request, page), response, callback);
    }
    return super.handle(request, response, callback);
  }

  private static boolean preflight(Response response, Callback callback) {
    response
        .getHeaders()
        .put("Access-Control-Allow-Methods", METHODS)
        .put("Access-Control-Allow-Headers", "Accept, Content-Type")
        .put("Access-Control-Max-Age", "86400")
        .put(HttpHeader.ALLOW, METHODS);
    response.setStatus(204);
    callback.succeeded();
    return true;
  }

  private static boolean carriesQuery(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String plainType = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return plainType.equals("application/sparql-query")
        || plainType.equals("application/x-www-form-urlencoded");
  }

  /** A browser, or a request without a query, wants a page rather than the protocol. */
  private static boolean isForPages(Request request) {
    String query = String.valueOf(request.getHttpURI().getQuery());
    boolean asks = ("&" + query).contains("&query=");
    if (!asks) {
      return true;
    }
    String accept = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
    boolean namesFormat = ("&" + query).matches(".*&(format|output|results)=.*");
    return accept.toLowerCase(Locale.ROOT).contains("text/html") && !namesFormat;
  }

  private static boolean plain(Response response, Callback callback, int status, String text) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONNECTION, "close"); // the body may still be on its way
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Content.Sink.write(response, true, text, callback);
    return true;
  }

  /** Adds the headers when an answer is sent, so that a reset on the way cannot lose them. */
  private static final class WithHeaders extends HttpStream.Wrapper {
    WithHeaders(HttpStream stream) {
      super(stream);
    }

    @Override
    public void send(
        MetaData.Request request,
        MetaData.@Nullable Response response,
        boolean last,
        java.nio.@Nullable ByteBuffer content,
        Callback callback) {
      super.send(request, response == null ? null : complete(response), last, content, callback);
    }

    private static MetaData.Response complete(MetaData.Response response) {
      HttpFields.Mutable fields = HttpFields.build(response.getHttpFields());
      for (HttpField field : ALWAYS) {
        fields.put(field);
      }
      fields.remove(HttpHeader.SERVER);
      return new MetaData.Response(
          response.getStatus(),
          response.getReason(),
          response.getHttpVersion(),
          fields,
          response.getContentLength(),
          response.getTrailersSupplier());
    }
  }
}
