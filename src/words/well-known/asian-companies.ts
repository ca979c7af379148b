/** Companies of Asia, Australia and New Zealand. */
export const asianCompanies: readonly string[] = [
  // India and South Asia
  `
  Adani | Aditya Birla | Air India | Ashok Leyland | BHEL | Bharat Heavy Electricals | Bharti Airtel | Airtel |
  Biocon | Byju's | Cipla | Dr. Reddy's | Essar | Flipkart | Genpact | Godrej | HCLTech | HDFC |
  Hindustan Unilever | ICICI | IndiGo | Infosys | Reliance Jio | Kotak Mahindra | Larsen & Toubro | Lupin |
  Mahindra & Mahindra | Maruti Suzuki | NTPC | ONGC | Paytm | Ranbaxy | Satyam | Sun Pharma | Tata | TCS |
  Tech Mahindra | Vedanta | Videocon | Wipro | Zoho
  `,
  // China
  `
  Alibaba | Alipay | Ant Financial | Baidu | Bank of China | BeiGene | Bilibili | BYD | ByteDance |
  China Unicom | CITIC | CNOOC | CNPC | PetroChina | Sinopec | Sinochem | ChemChina | COMAC | COSCO | CRRC |
  Ctrip | Didi Chuxing | DJI | Evergrande | Fosun | Foxconn | Geely | Haier | Hikvision | Huawei | ICBC |
  Industrial and Commercial Bank of China | JD.com | JinkoSolar | Lenovo | LONGi | Meituan | NetEase | OPPO |
  Pinduoduo | Ping An | SenseTime | Shein | Sinovac | Sinopharm | SMIC | Tencent | WuXi AppTec |
  WuXi Biologics | Xiaomi | XPeng | DeepSeek | ZTE
  `,
  // Hong Kong and Taiwan
  `
  Cathay Pacific | Cheung Kong | CK Hutchison | Hang Seng | Hutchison Whampoa | Jardine Matheson | Li & Fung |
  Swire | VTech | Acer | Asus | ASUSTeK | AU Optronics | BenQ | Hon Hai | HTC | MediaTek | Realtek | TSMC |
  Winbond | D-Link
  `,
  // Korea
  `
  Asiana | Celltrion | Coupang | Daewoo | Doosan | Hanjin | Hanwha | HYBE | Hynix | SK Hynix | Hyundai | Kakao |
  Kia | KT&G | LG Chem | LG Display | LG Electronics | Naver | Nexon | Posco | Samsung | Samsung Biologics |
  Samsung SDI | Shinhan | SK Telecom | SsangYong
  `,
  // Japan
  `
  Advantest | Ajinomoto | Asahi Kasei | Asics | Astellas | Bandai Namco | Bridgestone | Capcom | Casio |
  Chugai | Daiichi Sankyo | Daikin | Denso | Dentsu | Eisai | Fanuc | Uniqlo | Fujifilm | Fujitsu | Hitachi |
  Honda | Idemitsu Kosan | Isuzu | Itochu | KDDI | Keyence | Kikkoman | Kirin | Komatsu | Konami |
  Konica Minolta | Kubota | Kyocera | Kyowa Kirin | Marubeni | Matsushita | Mazda | Mitsubishi |
  Mitsubishi UFJ | MUFG | Mitsui | Mizuho | Mizuno | NEC | Nikon | Nintendo | Nissan | Nomura | NTT | NTT Data |
  NTT DoCoMo | Omron | Otsuka | Panasonic | Rakuten | Renesas | Ricoh | Sanyo | Sega | Seiko Epson | Epson |
  Shimano | Shin-Etsu | Shionogi | Shiseido | SoftBank | Sony | Square Enix | Subaru | Sumitomo |
  Sumitomo Mitsui | Suntory | Suzuki | Takeda | TEPCO | Terumo | Tokio Marine | Toray | Toshiba | Toyota |
  Trend Micro | Yakult | Yamaha
  `,
  // Southeast Asia
  `
  AirAsia | CIMB | Genting | Maybank | Petronas | Sime Darby | Tenaga Nasional | CapitaLand | Charoen Pokphand |
  Flextronics | Keppel | Lazada | OCBC | Razer | Sembcorp | Shopee | Singtel | Wilmar | Garuda Indonesia |
  Gojek | Pertamina | Traveloka | Jollibee | PLDT | PetroVietnam | VietJet | VinFast | Vingroup
  `,
  // Australia and New Zealand
  `
  Amcor | Ansett | ANZ | Atlassian | AustralianSuper | BHP | BlueScope | Brambles | Bunnings | Canva |
  Cochlear | Computershare | CSL | CSL Behring | Fortescue | Jetstar | Lendlease | Macquarie | Medibank |
  Newcrest | Newmont | Optus | Qantas | QBE | ResMed | South32 | Suncorp | Telstra | Wesfarmers | Westfield |
  Westpac | Woolworths | WorleyParsons | Xero | Afterpay | Fisher & Paykel | Fonterra | Weta Digital
  `,
];
