package io.chancery.web;

import com.google.common.net.UrlEscapers;
import io.chancery.ontology.Dip;
import java.util.List;
import java.util.Optional;

/**
 * Which address of this server shows which IRI of the graph. The graph's IRIs begin with the base
 * IRI whatever the server's own name is.
 *
 * @param base what the graph's IRIs begin with
 */
record Iris(String base) {

  private static final String VOCABULARY = "https://w3id.org/chancery/";
  private static final List<String> SCHEMES = List.of(Dip.KINDS, Dip.STATUSES, Dip.TOPICS);

  /** The IRI that {@code /doc/…} describes. */
  String ofDocument(String path) {
    for (String scheme : SCHEMES) {
      if ((VOCABULARY + path).startsWith(scheme)) {
        return VOCABULARY + path;
      }
    }
    return base + "id/" + path;
  }

  /** Where a reader of this server finds the IRI; empty where it is not ours. */
  Optional<String> localPath(String iri) {
    if (iri.startsWith(Dip.NAMESPACE)) {
      return Optional.of("/ontology#" + escaped(iri.substring(Dip.NAMESPACE.length())));
    }
    for (String scheme : SCHEMES) {
      if (iri.startsWith(scheme)) {
        return Optional.of("/doc/" + escaped(iri.substring(VOCABULARY.length())));
      }
    }
    if (iri.startsWith(base + "id/")) {
      return Optional.of("/doc/" + escaped(iri.substring(base.length() + 3)));
    }
    if (iri.startsWith(base + "graph/")) {
      return Optional.of("/" + escaped(iri.substring(base.length())));
    }
    return Optional.empty();
  }

  /** A link target for any IRI: local, else itself where it is a web address. */
  Optional<String> href(String iri) {
    Optional<String> local = localPath(iri);
    boolean web = iri.startsWith("https://") || iri.startsWith("http://");
    return local.isPresent() ? local : web ? Optional.of(iri) : Optional.empty();
  }

  String graph(String local) {
    return base + "graph/" + local;
  }

  private static String escaped(String path) {
    return UrlEscapers.urlFragmentEscaper().escape(path);
  }
}
