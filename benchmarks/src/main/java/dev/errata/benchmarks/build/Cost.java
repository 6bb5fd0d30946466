package dev.errata.benchmarks.build;

/**
 * What a process took.
 *
 * @param cpu seconds of processor time, its own and the kernel's
 * @param wall seconds from start to end
 * @param memory the most memory that it held, in megabytes
 */
record Cost(double cpu, double wall, double memory) {}
