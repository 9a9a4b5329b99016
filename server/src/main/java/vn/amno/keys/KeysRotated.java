package vn.amno.keys;

/**
 * All data is under the newest key. Published in the transaction that notes it.
 *
 * @param key name of the newest key
 * @param sealed values that were sealed again
 */
public record KeysRotated(String key, long sealed) {}
