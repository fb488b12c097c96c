import Glibc

/// The logistic curve: what log odds are as a probability.
func probability(logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

/// The log odds of a probability, which is kept away from 0 and 1: no alignment is that sure.
func logOdds(_ probability: Double) -> Double {
  let kept = min(max(probability, 0.005), 0.995)
  return log(kept / (1 - kept))
}
