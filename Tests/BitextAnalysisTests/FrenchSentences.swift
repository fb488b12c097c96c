/// French sentences, one text a line: `¦` is a sentence end, `⏎` a line end, `␣` a no-break space.
let frenchSentences = """
  Le pont est fermé.¦ La route aussi.
  Il pleut.¦ L'eau monte.
  Il pleut.¦ L’eau monte.
  Elle est partie.¦ Était-ce prévu␣?¦ Nul ne le sait.
  Vraiment␣?¦ Oui␣!¦ Tant mieux.
  Vraiment ?¦ Oui !¦ Tant mieux.
  Quoi␣?!¦ Il est parti␣!
  Pourquoi partir ?¦ 20 ans après, elle l'ignore.
  Il a dit oui␣; elle a dit non.
  Voici la liste␣: du pain, du lait.
  Il dit␣: «␣Viens.␣»¦ Elle vint.
  «␣Viens␣», dit-il.¦ Elle vint.
  «␣Viens␣!␣» dit-il.
  «␣Viens␣!␣», cria-t-il.
  «␣Qui est là␣?␣» demanda Pierre.
  «␣Qui est là␣?␣»¦ Personne ne répondit.
  «␣Qui est là␣?␣» Marie Durand demande encore.
  «␣Je ne sais pas.␣»¦ Il se tut.
  « Je ne sais pas. »¦ Il se tut.
  «Je ne sais pas.»¦ Il se tut.
  «␣Je ne sais pas...␣» dit-elle.
  «␣Je ne sais pas…␣»¦ Elle se tut.
  «␣Il est tard.¦ Partons␣», dit-elle.
  “Viens”, dit-il.¦ Elle vint.
  "Viens !"¦ Elle vint.
  —␣Où est-il␣?¦ —␣Chez lui.
  Le livre «␣Qui suis-je␣?␣» est neuf.
  Il hésita...¦ Puis il partit.
  Il hésita... puis partit.
  Il hésita…¦ L'autre rit.
  Je... je ne sais pas.
  Il a tout vu (c'était hier).¦ Elle aussi.
  Il partit.¦ (Il était tard.)¦ Elle resta.
  Il a gagné (!) et elle a perdu.
  C'est aujourd'hui.¦ Demain, on part.
  Il n'y a rien à voir ici.¦ N'insistez pas.
  Allons-y.¦ Qu'attends-tu␣?
  Qu'est-ce que c'est␣?¦ C'est un pont.
  Ils étaient sept.¦ Le soir tombait.
  C'est de l'art.¦ Personne n'en doute.
  """

/// French abbreviations, initials, ordinals and figures, in the same notation.
let frenchAbbreviations = """
  M. Dupont est là.¦ Mme Durand aussi.
  MM. Dupont et Durand sont là.
  Me. Lefort plaide pour Mlle. Petit.
  Le Dr. Martin et le Pr. Leroy arrivent.
  Voir M. le maire.¦ Il est là.
  Rome fut prise en 52 av. J.-C. par ses ennemis.
  Rome fut prise en 52 av. J.-C.¦ Les Gaulois fuirent.
  Il vécut de 30 av. J.-C. à 14 apr. J.-C. environ.
  Auguste, mort en 14 apr. J.-C., fut empereur.
  J.-P. Sartre et J.-J. Rousseau ont écrit.
  J. Verne est né à Nantes.
  L'auteur est A. Camus.¦ Il est né en 1913.
  Le 3 sept. 2019, il partit.
  Le 14 juil. 1789 et le 2 déc. 1805.
  Il partit en sept.¦ Elle resta.
  Paris, éd. Gallimard, 1942.
  C'est la 2e éd.¦ Elle est épuisée.
  Des fruits, p. ex. des pommes.
  Des villes, p. ex. Paris et Lyon.
  Des villes, par ex. 12 petites.
  Voir p. 12 et suiv.¦ Le reste suit.
  Voir pp. 12-15, chap. 3, vol. 2.
  Selon l'art. 5 du code, c'est permis.
  Selon l'art. L. 110 du code, c'est permis.
  Cf. Dupont, op. cit., p. 4.
  Du pain, du lait, etc.¦ Tout y est.
  Du pain, du lait, etc., et du vin.
  Louis XIV.¦ Il régna longtemps.
  Au XIXe siècle, on construisit des ponts.
  Le pont date du XIXe s.¦ Il est en pierre.
  Le 1er mai est férié.¦ Le 2 aussi.
  La 2e place est prise.¦ La 3e est libre.
  Il arriva 2e.¦ Elle arriva 1re.
  Il est 17 h.¦ Le train part.
  Il est 17 h 30.¦ Le train part.
  Il court 100 m.¦ Elle en court 200.
  Il a couru 5 min.¦ Paul aussi.
  Le bd. Voltaire est fermé.
  Né en 1950.¦ Il vit à Lyon.
  Cela coûte 1,5 million d'euros.¦ C'est trop.
  Cela coûte 3,50␣€.¦ C'est peu.
  La ville compte 12 000 hab.¦ Elle est belle.
  Le gén. Leclerc entra dans Paris.
  L'O.N.U. a voté.¦ La S.N.C.F. aussi.
  Il opta pour le plan B.¦ Paul aussi.
  Il manque de vitamine C.¦ Pierre aussi.
  Ste. Anne et St. Pierre.
  Les frais, c.-à-d. le prix.
  N° 5 est un parfum.¦ Le no. 19 aussi.
  Il habite env. 3 km plus loin.
  1. Le pont¦ 2. La route
  """
