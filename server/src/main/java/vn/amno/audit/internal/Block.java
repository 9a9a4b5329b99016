package vn.amno.audit.internal;

import java.time.Instant;

/**
 * One link of the chain: some entries that follow each other, sealed together.
 *
 * @param number from 1 up
 * @param sealedAt in whole microseconds
 * @param previous hash of the block before, in hexadecimal digits
 * @param hash in hexadecimal digits
 */
record Block(long number, Position first, Position last, int entries, Instant sealedAt, String previous, String hash) {}
