package dev.errata.http;

import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Keeps the buffers of parsers and generators from one body to the next: a few for all threads,
 * since virtual ones are too many, and live too short, to have some of their own.
 */
final class BufferPool implements RecyclerPool<BufferRecycler> {

  static final BufferPool SHARED = new BufferPool();

  private static final long serialVersionUID = 1L;

  /** A power of two. */
  private static final int PLACES = 16;

  private final transient AtomicReferenceArray<BufferRecycler> free =
      new AtomicReferenceArray<>(PLACES);

  private BufferPool() {}

  @Override
  public BufferRecycler acquirePooled() {
    BufferRecycler buffers = free.getAndSet(place(), null);
    return buffers == null ? new BufferRecycler() : buffers;
  }

  /** Keeps buffers; those that lay in their place are let go. */
  @Override
  public void releasePooled(BufferRecycler buffers) {
    free.setRelease(place(), buffers);
  }

  private static int place() {
    return (int) Thread.currentThread().getId() & (PLACES - 1);
  }
}
