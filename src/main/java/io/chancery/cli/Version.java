package io.chancery.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The program's version, as its jar says. */
final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "chancery "
          + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
              .orElse("(unpackaged)")
    };
  }
}
