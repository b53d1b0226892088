import time
import pytest
def test_a(open_desk):
    t=time.time()
    print(len(open_desk.project.takes), [len(e.take.notes) for e in open_desk.project.takes], len(open_desk.graph.calls))
    open_desk.generate()
    print(len(open_desk.graph.calls), open_desk.texts, time.time()-t)
def test_b(open_desk):
    import PySide6.QtWidgets as w
    print(w.QApplication.focusWidget(), open_desk.window.isActiveWindow())
def test_c(open_desk):
    pass
def test_d(desk): pass
