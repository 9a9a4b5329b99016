package vn.amno.audit;

/** Tells who acts at the moment. Implemented by the module that knows accounts. */
public interface Actors {

    Actor current();
}
