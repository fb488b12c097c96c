public import ArgumentParser
public import BitextGate

extension FailOn: ExpressibleByArgument {}

extension Preset: ExpressibleByArgument {}
