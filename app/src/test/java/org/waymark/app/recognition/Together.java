package org.waymark.app.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many at once. */
public final class Together {
  private Together() {}

  public static List<Boolean> of(int many, IntFunction<Callable<Boolean>> each) throws Exception {
    CountDownLatch ready = new CountDownLatch(many);
    try (ExecutorService executor = Executors.newFixedThreadPool(many)) {
      List<Future<Boolean>> futures =
          IntStream.range(0, many)
              .mapToObj(
                  nr ->
                      executor.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return each.apply(nr).call();
                          }))
              .toList();
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
