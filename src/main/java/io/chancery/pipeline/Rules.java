package io.chancery.pipeline;

import io.chancery.article.Article;
import io.chancery.check.Checker;
import io.chancery.extract.Extraction;
import io.chancery.rdf.FactWriter;
import java.util.Collection;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Statement;

/**
 * Everything that decides what becomes of an article; all of it thread-safe.
 *
 * @param version changes whenever the same article may give another graph
 * @param extract from an article to its facts
 * @param writer from facts to statements
 * @param checker tells sound records from others
 * @param ontology what goes into the ontology graph; no blank nodes
 */
public record Rules(
    String version,
    Function<Article, Extraction> extract,
    FactWriter writer,
    Checker checker,
    Collection<Statement> ontology) {}
