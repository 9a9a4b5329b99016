package vn.amno.privacy;

import java.util.UUID;

public record SubjectRequestId(UUID value) {}
