// Small general behaviours of every page; without them each page still works.
