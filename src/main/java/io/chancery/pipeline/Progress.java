package io.chancery.pipeline;

/** Told how a build gets on. Called from one thread. */
public interface Progress {

  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void done(BuildReport soFar) {}

        @Override
        public void problem(String words) {}
      };

  /** One more article is done. */
  void done(BuildReport soFar);

  /** Something went wrong that the build survives. */
  void problem(String words);
}
