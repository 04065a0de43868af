"""What is seen: files and addresses in, values out."""
