package io.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Builds the sample and serves it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Builds a store of sample articles and serves it.")
final class DemoCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new Main.Told("this build has no demonstration yet");
  }
}
