"""Finding anything in years of record: by words of any language, by place, by time, by the first letters of an id."""
