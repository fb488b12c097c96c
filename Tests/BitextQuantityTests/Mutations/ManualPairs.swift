/// Aligned sentences from manuals and recipes, with wrong figures beside the right ones.
enum ManualPairs {
  static let rows: [MutationRow] = [
    (
      "Update the firmware to version 3.4.2 before you continue.",
      "Aktualisieren Sie die Firmware auf Version {3.4.2|3.2.4:identifier|3.4.1:identifier}, bevor Sie fortfahren."
    ),
    (
      "Hold the power button for 15 seconds.",
      "Halten Sie die Einschalttaste {15|50:digit|5:digit} {Sekunden|Minuten:unit} lang gedrückt."
    ),
    (
      "Tighten the M8 bolts to 25 Nm.",
      "Ziehen Sie die {M8|M6:identifier}-Schrauben mit {25|52:swap} Nm an."
    ),
    (
      "Operate the device between -10 °C and 40 °C only.",
      "Betreiben Sie das Gerät nur zwischen {-10|10:sign} °C und {40|45:range} °C."
    ),
    (
      "The battery lasts up to 7.5 hours and charges in 90 minutes.",
      "Der Akku hält bis zu {7,5|75:separator|5,7:swap} Stunden und lädt in {90|60:digit} Minuten."
    ),
    (
      "Insert the SIM card into slot 2 and restart the phone.",
      "Legen Sie die SIM-Karte in Steckplatz {2|3:digit} ein und starten Sie das Telefon neu."
    ),
    (
      "Preheat the oven to 180 °C and bake for 35 to 40 minutes.",
      "Heizen Sie den Ofen auf {180|160:digit} °C vor und backen Sie {35|25:range} bis {40|45:range} Minuten."
    ),
    (
      "Stir in 250 g of flour and half a litre of milk.",
      "{250|520:swap} {g|kg:unit} Mehl und {einen halben|einen viertel:fraction} Liter Milch einrühren."
    ),
    (
      "Add three tablespoons of sugar and two eggs.",
      "{Drei|Vier:spelled} Esslöffel Zucker und {zwei|drei:spelled} Eier dazugeben."
    ),
    (
      "The hose must be at least 1.2 m long.",
      "Der Schlauch muss mindestens {1,2 m|1,2 cm:unit|12 m:separator} lang sein."
    ),
    (
      "Call our hotline on 0800 330 4417 between 9 a.m. and 5 p.m.",
      "Rufen Sie zwischen {9|8:clock} und {17|18:clock} Uhr unsere Hotline unter {0800 330 4417|0800 330 4471:phone} an."
    ),
    (
      "Replace the filter every six months or after 10,000 kilometres.",
      "Tauschen Sie den Filter alle {sechs|sieben:spelled} {Monate|Wochen:unit} oder nach {10.000|1.000:power|100.000:power} Kilometern."
    ),
    (
      "The cable supports USB 3.2 and transfers up to 20 Gbit/s.",
      "Das Kabel unterstützt USB {3.2|3.1:identifier} und überträgt bis zu {20|10:digit} {Gbit/s|Mbit/s:unit}."
    ),
    (
      "Dilute the cleaner with water at a ratio of 1:10.",
      "Verdünnen Sie den Reiniger im Verhältnis {1:10|1:20:digit} mit Wasser."
    ),
    (
      "Remove the four screws on the back.",
      "Entfernen Sie die {vier|fünf:spelled} Schrauben auf der Rückseite."
    ),
    (
      "The image must have at least 1920 x 1080 pixels.",
      "Das Bild muss mindestens {1920|1290:swap} x {1080|1800:swap} Pixel haben."
    ),
    (
      "The warranty expires after two years or 3,000 operating hours.",
      "Die Garantie erlischt nach {zwei|drei:spelled} Jahren oder {3.000|30.000:power} Betriebsstunden."
    ),
    (
      "Error code E47 means that the water tank is empty.",
      "Der Fehlercode {E47|E74:identifier} bedeutet, dass der Wassertank leer ist."
    ),
    (
      "The app requires iOS 15.4 or Android 11.",
      "Die App setzt iOS {15.4|14.5:identifier} oder Android {11|12:identifier} voraus."
    ),
    (
      "Drain the pasta after about eight minutes and keep 100 ml of the water.",
      "Die Nudeln nach etwa {acht|achtzehn:spelled} Minuten abgießen und {100 ml|100 l:unit|10 ml:power} Wasser aufheben."
    ),
  ]
}
