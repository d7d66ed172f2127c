package io.chancery.web;

import io.chancery.store.QueryCatalogue;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;

final class Pages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  Pages(DatasetGraph store, QueryCatalogue catalogue, ServerSettings settings) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(404);
    response.getOutputStream().write("x".getBytes(StandardCharsets.UTF_8));
  }
}
