package io.chancery.pipeline;

import static io.chancery.pipeline.Samples.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chancery.article.Article;
import io.chancery.extract.Fact;
import io.chancery.extract.Value;
import io.chancery.language.Money;
import io.chancery.ontology.Dip;
import io.chancery.rdf.Export;
import io.chancery.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ResultSetFormatter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private static final Article PACT =
      Samples.article(
          "pact",
          "Japan and Malaysia signed a pact in Tokyo on Saturday. Japan gave 400 million yen.");

  private static List<Fact> pactFacts() {
    return List.of(
        fact(Dip.AGREEMENT, PACT, "Japan and Malaysia signed a pact in Tokyo on Saturday.")
            .kind("pact")
            .actor(Dip.PARTY, Samples.MALAYSIA)
            .actor(Dip.PARTY, Samples.JAPAN)
            .person(Dip.SIGNER, "Aiko Mori")
            .topic("security")
            .topic("maritime")
            .date(2024, 3, 2)
            .slot(Dip.PLACE, new Value.PlaceValue(Samples.TOKYO))
            .money(Dip.AMOUNT, "400000000", "JPY", Money.Qualifier.UP_TO)
            .status("signed")
            .build());
  }

  @Test
  void reportsAnAgreementInOneRow() throws IOException {
    Map<String, List<Fact>> facts = Samples.facts();
    facts.put("pact", pactFacts());
    try (Tdb2Store store = Tdb2Store.openOrCreate(folder.resolve("s"), Optional.empty())) {
      BuildReport report = build(store, facts, 1, PACT);
      assertEquals(Map.of("agreement", 1L), report.records(), problems::toString);
      String json = json(store, "agreements");
      assertTrue(json.contains("\"JP|MY\""), json);
      assertTrue(json.contains("\"400000000\""), json);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Export.write(store::forEach, RDFFormat.NQUADS, out, List.of());
      assertTrue(out.toString(StandardCharsets.UTF_8).contains("country/jp"));
    }
  }

  private final List<String> problems = new java.util.ArrayList<>();

  private BuildReport build(
      Tdb2Store store, Map<String, List<Fact>> facts, int threads, Article... articles) {
    Progress progress =
        new Progress() {
          @Override
          public void done(BuildReport soFar) {}

          @Override
          public void problem(String words) {
            problems.add(words);
          }
        };
    return new Build(store, Samples.rules(facts), threads, progress)
        .run((take, unreadable) -> List.of(articles).forEach(take));
  }

  private static String json(Tdb2Store store, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.select(
        Files.readString(Path.of("queries/reports/" + name + ".rq")),
        rows -> ResultSetFormatter.outputAsJSON(out, rows));
    return out.toString(StandardCharsets.UTF_8);
  }
}
