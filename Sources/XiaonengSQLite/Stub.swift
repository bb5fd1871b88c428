import Xiaoneng
