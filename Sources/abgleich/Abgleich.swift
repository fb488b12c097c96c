import ArgumentParser

@main
struct Abgleich: ParsableCommand {
}
