package io.chancery.web;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.loader.DocumentLoader;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Shuts the doors through which a query or a document could make this process fetch an address,
 * read a file or load a class.
 *
 * <p>Some of Jena's switches hold for the whole process only; a process that serves has no use for
 * what they turn off.
 */
final class Lockdown {

  private Lockdown() {}

  /** Turns off, for this process: SERVICE, reading by URL or path, remote JSON-LD contexts. */
  static void closeProcess() {
    ARQ.globalServiceAllowed = false;
    StreamManager.setGlobal(new StreamManager());
    JsonLdOptions options = new JsonLdOptions();
    DocumentLoader refusing =
        (url, loaderOptions) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Remote contexts are not fetched.");
        };
    options.setDocumentLoader(refusing);
    RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, options);
  }

  /** A copy of the context for one public dataset, with its limits and without class loading. */
  static Context publicContext(Context original, ServerSettings.Limits limits) {
    Context context = original.copy();
    long millis = limits.timeout().toMillis();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, millis + "," + millis);
    FunctionRegistry.set(context, new KnownFunctions());
    PropertyFunctionRegistry.set(context, new KnownPropertyFunctions());
    return context;
  }

  /**
   * The standard functions and nothing else: Jena's own registry loads any class of the class path
   * that a {@code java:} IRI names.
   */
  private static final class KnownFunctions extends FunctionRegistry {
    private final FunctionRegistry standard = FunctionRegistry.standardRegistry();

    @Override
    public @Nullable FunctionFactory get(String uri) {
      return standard.isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return standard.isRegistered(uri);
    }
  }

  /** As {@link KnownFunctions}, for functions in the place of a property. */
  private static final class KnownPropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry standard = PropertyFunctionRegistry.standardRegistry();

    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
      return standard.isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return standard.isRegistered(uri);
    }

    @Override
    public boolean manages(String uri) {
      return standard.isRegistered(uri);
    }
  }
}
