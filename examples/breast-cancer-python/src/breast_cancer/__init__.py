"""The probability that a tumour is malignant, and what the clinic does with it."""
