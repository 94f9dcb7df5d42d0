"""How far diabetes will have progressed a year after the first visit."""
