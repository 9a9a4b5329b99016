package vn.amno.cli;

import java.util.Map;

/** Starts the server; given by the program's entry, which alone knows the framework. */
public interface Server {

    /**
     * Runs until the server is stopped.
     *
     * @param settings properties, stronger than those of files and the environment
     * @param whenReady called once pages are answered
     */
    void run(Map<String, Object> settings, Runnable whenReady) throws InterruptedException;
}
