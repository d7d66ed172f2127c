package io.chancery.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which a thing is described. The first one is given to clients that take anything.
 */
enum Format {
  HTML("html", "HTML", "text/html"),
  TURTLE("ttl", "Turtle", "text/turtle"),
  JSONLD("jsonld", "JSON-LD", "application/ld+json"),
  NTRIPLES("nt", "N-Triples", "application/n-triples"),
  RDFXML("rdf", "RDF/XML", "application/rdf+xml");

  private final String extension;
  private final String title;
  private final String mediaType;

  Format(String extension, String title, String mediaType) {
    this.extension = extension;
    this.title = title;
    this.mediaType = mediaType;
  }

  String extension() {
    return extension;
  }

  String title() {
    return title;
  }

  String mediaType() {
    return mediaType;
  }

  /** How Jena writes it. */
  RDFFormat rdf() {
    return switch (this) {
      case HTML -> throw new IllegalStateException("HTML is not an RDF format");
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
    };
  }

  static Optional<Format> ofExtension(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /**
   * The best format for an Accept header (RFC 9110, 12.5.1): for each format the most specific
   * range that fits gives its weight; the heaviest wins, the earlier one where two weigh the same.
   * Empty where nothing fits.
   */
  static Optional<Format> accepted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(HTML);
    }
    List<Range> ranges = Arrays.stream(accept.split(",", 100)).map(Range::parse).toList();
    Format best = null;
    double bestWeight = 0;
    for (Format format : values()) {
      double weight = format.weight(ranges);
      if (weight > bestWeight) {
        best = format;
        bestWeight = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  private double weight(List<Range> ranges) {
    int specificity = -1;
    double weight = 0;
    for (Range range : ranges) {
      int fit = range.fit(mediaType);
      if (fit > specificity) {
        specificity = fit;
        weight = range.weight();
      }
    }
    return weight;
  }

  private record Range(String type, double weight) {
    static Range parse(String written) {
      String[] parts = written.split(";", 10);
      double weight = 1;
      for (String part : parts) {
        String parameter = part.strip();
        if (parameter.startsWith("q=")) {
          weight = weightOf(parameter.substring(2));
        }
      }
      return new Range(parts[0].strip().toLowerCase(Locale.ROOT), weight);
    }

    private static double weightOf(String q) {
      return q.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(q) : 0;
    }

    /** 2 names the type, 1 its group, 0 everything, -1 does not fit. */
    int fit(String mediaType) {
      if (type.equals(mediaType)) {
        return 2;
      }
      if (type.endsWith("/*") && !type.equals("*/*")) {
        return mediaType.startsWith(type.substring(0, type.length() - 1)) ? 1 : -1;
      }
      return type.equals("*/*") ? 0 : -1;
    }
  }
}
