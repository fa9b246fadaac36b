// Only what the test evaluates here runs.
