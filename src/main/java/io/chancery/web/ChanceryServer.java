package io.chancery.web;

import io.chancery.store.QueryCatalogue;
import java.util.Locale;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * A running web server over one store: SPARQL at {@code /sparql}, the graph store (reading) at
 * {@code /sparql/get}, pages and linked data elsewhere. Nothing that comes in over HTTP can change
 * the store.
 *
 * <p>Thread-safe. The caller opens and closes the dataset; {@link #close} stops the server only.
 */
public final class ChanceryServer implements AutoCloseable {

  private static final int SERVER_THREADS = 40;
  private static final int LONGEST_HEADERS = 32 * 1024;

  private final FusekiServer fuseki;
  private final ServerSettings settings;

  private ChanceryServer(FusekiServer fuseki, ServerSettings settings) {
    this.fuseki = fuseki;
    this.settings = settings;
  }

  /**
   * Starts serving.
   *
   * @param store the dataset to show; queries see the union of its named graphs as default graph
   * @param catalogue the queries that the pages offer
   * @throws ServerStartException where the port is taken or may not be used
   */
  public static ChanceryServer start(
      DatasetGraph store, QueryCatalogue catalogue, ServerSettings settings) {
    Lockdown.closeProcess();
    DatasetGraph readOnly = publicView(store, settings.limits());
    FusekiServer fuseki = build(readOnly, catalogue, settings);
    harden(fuseki.getJettyServer(), settings);
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      throw new ServerStartException(settings, e);
    }
    return new ChanceryServer(fuseki, settings);
  }

  /** The store as strangers see it: read-only, limited, its default graph the union of all. */
  static DatasetGraph publicView(DatasetGraph store, ServerSettings.Limits limits) {
    Context context = Lockdown.publicContext(store.getContext(), limits);
    context.set(TDB2.symUnionDefaultGraph, true);
    return new DatasetGraphReadOnly(store, context);
  }

  private static FusekiServer build(
      DatasetGraph readOnly, QueryCatalogue catalogue, ServerSettings settings) {
    return FusekiServer.create()
        .port(settings.port())
        .loopback(true)
        .verbose(false)
        .fusekiModules(FusekiModules.empty())
        .maxServerThreads(SERVER_THREADS)
        .registerOperation(Operation.Query, new GuardedQuery(settings.limits()))
        .addDataset("/sparql", readOnly)
        .addOperation("/sparql", Operation.Query)
        .addEndpoint("/sparql", "get", Operation.GSP_R)
        .addServlet("/*", new Pages(readOnly, catalogue, settings))
        .build();
  }

  /** The handler that is inserted last meets a request first. */
  private static void harden(Server jetty, ServerSettings settings) {
    ServerSettings.Limits limits = settings.limits();
    QoSHandler queue = new QoSHandler();
    queue.setMaxRequestCount(limits.concurrent());
    queue.setMaxSuspendedRequestCount(limits.concurrent() * 8);
    queue.setMaxSuspend(limits.timeout());
    jetty.insertHandler(queue);
    jetty.insertHandler(new SizeLimitHandler(limits.requestBytes(), -1));
    jetty.insertHandler(new OuterHandler(null));
    for (var connector : jetty.getConnectors()) {
      ServerConnector plain = (ServerConnector) connector;
      plain.setHost(settings.host());
      HttpConfiguration http =
          plain.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setRequestHeaderSize(LONGEST_HEADERS);
      http.setSendServerVersion(false);
    }
  }

  /** The port that is listened on, also where the settings left the choice open. */
  public int port() {
    return fuseki.getHttpPort();
  }

  /** The address of the first page, for a person on this machine. */
  public String url() {
    String host = settings.host().equals(ServerSettings.LOOPBACK) ? "localhost" : settings.host();
    return String.format(Locale.ROOT, "http://%s:%d/", host, port());
  }

  /** Waits until the server is stopped from elsewhere. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
