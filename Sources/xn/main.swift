print("xn")
