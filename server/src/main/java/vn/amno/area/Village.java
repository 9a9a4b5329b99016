package vn.amno.area;

/** A village, hamlet or street group (thôn, bản, tổ dân phố) of one commune; not an administrative unit, so without an official code. */
public record Village(int id, int communeId, String name, int areaKey) {}
