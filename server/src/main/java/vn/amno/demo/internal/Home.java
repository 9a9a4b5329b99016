package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.amno.household.workbook.PreviousClass;

/** One household as the story goes: where it is, who lives in it, and in which class it was each year. */
final class Home {

    private final String code;
    private final List<Member> members;
    private final Map<Integer, PreviousClass> classes = new HashMap<>();
    private Part part;
    private String village;
    private int lacks;
    private boolean changed;

    Home(String code, Part part, String village, List<Member> members) {
        this.code = code;
        this.part = part;
        this.village = village;
        this.members = new ArrayList<>(members);
    }

    record Member(Person person, Relation relation) {}

    String code() {
        return code;
    }

    Part part() {
        return part;
    }

    String village() {
        return village;
    }

    /** The head first. */
    List<Member> members() {
        return members;
    }

    Person head() {
        return members.getFirst().person();
    }

    int size() {
        return members.size();
    }

    boolean alone() {
        return members.size() == 1;
    }

    int ageOfHead(LocalDate day) {
        return head().age(day);
    }

    /** Takes a member out, so that the next sheet has to name the members. */
    void release(Member member) {
        members.remove(member);
        changed = true;
    }

    boolean hasChanged() {
        return changed;
    }

    void setUnchanged() {
        changed = false;
    }

    void moveTo(Part newPart, String newVillage) {
        part = newPart;
        village = newVillage;
    }

    /** Bits of the deprivations that were ticked last time and mostly stay from year to year. */
    int lacks() {
        return lacks;
    }

    void setLacks(int newLacks) {
        lacks = newLacks;
    }

    PreviousClass classIn(int year) {
        return classes.getOrDefault(year, PreviousClass.NONE);
    }

    void setClass(int year, PreviousClass found) {
        classes.put(year, found);
    }

    /** Whether the household was listed in the class in any year before {@code year}. */
    boolean everIn(PreviousClass former, int year) {
        return classes.entrySet().stream().anyMatch(entry -> entry.getKey() < year && entry.getValue() == former);
    }
}
