package io.chancery.cli;

import io.chancery.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code chancery}. */
@Command(
    name = "chancery",
    description = "Turns articles about diplomacy into a cited knowledge graph.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      RemoveCommand.class,
      CheckCommand.class,
      OntologyCommand.class,
      PrepareCommand.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  chancery demo",
      "  chancery build articles/",
      "  chancery query reports/agreements --format csv > agreements.csv",
      "  chancery help build",
      "",
      "Exit codes: 0 done, 1 problems found, 2 wrong usage."
    })
public final class Main implements Runnable {

  static final int PROBLEMS = 1;
  static final int USAGE = 2;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: name a command.");
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
        .execute(args);
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("chancery: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println(
        "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what is possible.");
    return USAGE;
  }

  private static int failed(Exception e, CommandLine command) throws Exception {
    boolean told =
        e instanceof StoreException
            || e instanceof IOException
            || e instanceof UncheckedIOException
            || e instanceof Told;
    if (!told) {
      throw e;
    }
    command.getErr().println("chancery: " + words(e));
    return PROBLEMS;
  }

  private static String words(Exception e) {
    if (e instanceof java.nio.file.NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file";
    } else if (e instanceof java.nio.file.AccessDeniedException denied) {
      return denied.getFile() + ": this may not be read or written by you";
    }
    return String.valueOf(e.getMessage());
  }

  /** A failure whose message is for the user. */
  static final class Told extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Told(String message) {
      super(message);
    }
  }
}
