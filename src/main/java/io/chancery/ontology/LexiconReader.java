package io.chancery.ontology;

import com.google.common.collect.ImmutableMap;
import io.chancery.ontology.Frame.Argument;
import io.chancery.ontology.Frame.Function;
import io.chancery.ontology.LexicalEntry.PartOfSpeech;
import io.chancery.ontology.LexicalEntry.TopicHint;
import io.chancery.ontology.Lexicon.StatusChange;
import io.chancery.ontology.Sense.Trait;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Turns the lexicon's Turtle into entries. */
final class LexiconReader {

  static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
  static final String TERMS = "https://w3id.org/chancery/lexicon-terms#";

  static final IRI CANONICAL_FORM = Values.iri(ONTOLEX, "canonicalForm");
  static final IRI OTHER_FORM = Values.iri(ONTOLEX, "otherForm");
  static final IRI WRITTEN_REP = Values.iri(ONTOLEX, "writtenRep");
  static final IRI SENSE = Values.iri(ONTOLEX, "sense");
  static final IRI REFERENCE = Values.iri(ONTOLEX, "reference");
  static final IRI MARKER = Values.iri(SYNSEM, "marker");
  static final IRI PART_OF_SPEECH = Values.iri(LEXINFO, "partOfSpeech");
  static final IRI FILLS = Values.iri(TERMS, "fills");
  static final IRI ITSELF = Values.iri(TERMS, "itself");

  static final Map<IRI, Function> FUNCTIONS =
      ImmutableMap.of(
          Values.iri(LEXINFO, "subject"), Function.SUBJECT,
          Values.iri(LEXINFO, "directObject"), Function.OBJECT,
          Values.iri(LEXINFO, "indirectObject"), Function.INDIRECT_OBJECT,
          Values.iri(LEXINFO, "prepositionalAdjunct"), Function.PREPOSITION,
          Values.iri(LEXINFO, "possessiveAdjunct"), Function.POSSESSOR,
          Values.iri(TERMS, "modifier"), Function.MODIFIER);

  static final Map<IRI, Trait> TRAITS =
      ImmutableMap.of(
          Values.iri(TERMS, "weak"), Trait.WEAK,
          Values.iri(TERMS, "strong"), Trait.STRONG,
          Values.iri(TERMS, "act"), Trait.ACT,
          Values.iri(TERMS, "participle"), Trait.PARTICIPLE,
          Values.iri(TERMS, "gift"), Trait.GIFT,
          Values.iri(TERMS, "nameHead"), Trait.NAME_HEAD);

  private final Map<Resource, Map<IRI, List<Value>>> graph = new HashMap<>();
  private final Map<String, Frame> frames = new HashMap<>();

  Lexicon read(Path directory) throws IOException {
    Model model = new LinkedHashModel();
    for (Path file : turtleFiles(directory)) {
      parse(file, model);
    }
    for (Statement s : model) {
      graph
          .computeIfAbsent(s.getSubject(), k -> new HashMap<>())
          .computeIfAbsent(s.getPredicate(), k -> new ArrayList<>())
          .add(s.getObject());
    }
    return new Lexicon(
        entries(), statusRules(), statuses("defaultStatus"), statuses("asGrant"));
  }

  static List<Path> turtleFiles(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IOException(
          directory + ": no such folder; the lexicon's Turtle files belong there");
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  private static void parse(Path file, Model model) throws IOException {
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setRDFHandler(new StatementCollector(model));
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      parser.parse(reader, TERMS);
    } catch (RDFParseException e) {
      throw new IOException(
          "%s, line %d: %s; mend the Turtle there"
              .formatted(file, e.getLineNumber(), e.getMessage()),
          e);
    }
  }

  private List<LexicalEntry> entries() throws IOException {
    Map<String, LexicalEntry> sorted = new TreeMap<>();
    for (Resource subject : graph.keySet()) {
      if (value(subject, CANONICAL_FORM).isPresent()) {
        sorted.put(subject.stringValue(), entry(subject));
      }
    }
    return sorted.values().stream()
        .sorted(
            Comparator.comparingInt((LexicalEntry e) -> -e.words().size())
                .thenComparing(LexicalEntry::iri))
        .toList();
  }

  private LexicalEntry entry(Resource subject) throws IOException {
    String form = writtenRep(subject, CANONICAL_FORM).get(0);
    List<Sense> senses = new ArrayList<>();
    for (Value sense : values(subject, SENSE)) {
      senses.add(sense(subject, (Resource) sense));
    }
    senses.sort(
        Comparator.comparing(Sense::type)
            .thenComparing(s -> s.frame().iri())
            .thenComparing(s -> s.status().orElse("")));
    Optional<TopicHint> topic =
        text(subject, "topic")
            .map(t -> new TopicHint(t, text(subject, "weight").map(Integer::parseInt).orElse(1)));
    return new LexicalEntry(
        subject.stringValue(),
        form,
        partOfSpeech(subject, form),
        writtenRep(subject, OTHER_FORM),
        senses,
        cues(subject),
        text(subject, "office"),
        text(subject, "code"),
        topic);
  }

  private List<String> writtenRep(Resource subject, IRI kind) {
    Set<String> forms = new TreeSet<>();
    for (Value form : values(subject, kind)) {
      values((Resource) form, WRITTEN_REP).forEach(v -> forms.add(v.stringValue()));
    }
    return List.copyOf(forms);
  }

  private PartOfSpeech partOfSpeech(Resource subject, String form) throws IOException {
    String local =
        value(subject, PART_OF_SPEECH).map(v -> ((IRI) v).getLocalName()).orElse("missing");
    try {
      return PartOfSpeech.valueOf(local.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "lexicon entry <%s> (\"%s\"): part of speech is %s; write lexinfo:noun, verb, adjective or adverb"
              .formatted(subject.stringValue(), form, local),
          e);
    }
  }

  private Sense sense(Resource entry, Resource sense) throws IOException {
    Value frame =
        value(sense, Values.iri(TERMS, "frame"))
            .orElseThrow(
                () ->
                    new IOException(
                        "lexicon entry <%s>: a sense without lx:frame; name the frame that its arguments follow"
                            .formatted(entry.stringValue())));
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    TRAITS.forEach(
        (iri, trait) -> {
          if (value(sense, iri).isPresent()) {
            traits.add(trait);
          }
        });
    String type =
        value(sense, REFERENCE)
            .map(Value::stringValue)
            .orElseThrow(
                () ->
                    new IOException(
                        "lexicon entry <%s>: a sense without ontolex:reference; name the class"
                            .formatted(entry.stringValue())));
    return new Sense(type, text(sense, "status"), frame((Resource) frame), traits);
  }

  private Frame frame(Resource iri) throws IOException {
    Frame known = frames.get(iri.stringValue());
    if (known != null) {
      return known;
    }
    String type =
        text(iri, "of")
            .orElseThrow(
                () ->
                    new IOException(
                        "lexicon frame <%s> is used but not described; give it lx:of and arguments"
                            .formatted(iri.stringValue())));
    List<Argument> arguments = new ArrayList<>();
    FUNCTIONS.forEach(
        (property, function) ->
            values(iri, property).forEach(a -> arguments.add(argument(function, (Resource) a))));
    Frame frame = new Frame(iri.stringValue(), type, arguments);
    frames.put(frame.iri(), frame);
    return frame;
  }

  private Argument argument(Function function, Resource argument) {
    Set<String> markers = new TreeSet<>();
    values(argument, MARKER).forEach(m -> markers.add(m.stringValue().toLowerCase(Locale.ROOT)));
    List<String> fills = new ArrayList<>();
    boolean itself = false;
    for (Value property : values(argument, FILLS)) {
      if (property.equals(ITSELF)) {
        itself = true;
      } else {
        fills.add(property.stringValue());
      }
    }
    return new Argument(function, markers, fills, itself);
  }

  private Set<String> cues(Resource subject) {
    Set<String> cues = new TreeSet<>();
    values(subject, Values.iri(TERMS, "cue")).forEach(v -> cues.add(((IRI) v).getLocalName()));
    return cues;
  }

  private Map<StatusChange, String> statusRules() {
    Map<StatusChange, String> rules = new HashMap<>();
    for (Resource rule : graph.keySet()) {
      Optional<Value> becomes = value(rule, Values.iri(TERMS, "becomes"));
      if (becomes.isPresent()) {
        String standing =
            value(rule, Values.iri(TERMS, "standing"))
                .map(v -> ((IRI) v).getLocalName())
                .orElse("");
        rules.put(
            new StatusChange(
                text(rule, "ofClass").orElse(""), text(rule, "from").orElse(""), standing),
            becomes.get().stringValue());
      }
    }
    return rules;
  }

  /** From a class or a status to the status that the term names for it. */
  private Map<String, String> statuses(String term) {
    Map<String, String> statuses = new HashMap<>();
    for (Resource type : graph.keySet()) {
      text(type, term).ifPresent(s -> statuses.put(type.stringValue(), s));
    }
    return statuses;
  }

  private Collection<Value> values(Resource subject, IRI property) {
    return graph.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  private Optional<Value> value(Resource subject, IRI property) {
    return values(subject, property).stream().findFirst();
  }

  private Optional<String> text(Resource subject, String term) {
    return value(subject, Values.iri(TERMS, term)).map(Value::stringValue);
  }
}
