"""Routes the tickets of a support desk to the queue that can answer them."""
