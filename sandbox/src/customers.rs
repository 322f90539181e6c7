//! The companies that every product knows, and the people at them: one organisation's customers, so that a question
//! that goes through several products has one answer.

/// A company.
#[derive(Debug)]
pub(crate) struct Company {
    pub(crate) name: &'static str,
    /// Customer, Prospect or Partner.
    pub(crate) kind: &'static str,
    pub(crate) industry: &'static str,
    pub(crate) city: &'static str,
    pub(crate) country: &'static str,
    pub(crate) employees: u32,
    pub(crate) annual_revenue: u32,
    /// Place in the list.
    index: usize,
}

impl Company {
    /// A name under `.example`, which nobody owns.
    pub(crate) fn domain(&self) -> String {
        domain(self.name)
    }

    pub(crate) fn phone(&self) -> String {
        format!("+1 555 02{:02}", self.index)
    }

    /// The number by which the organisation's systems know the customer.
    pub(crate) fn number(&self) -> String {
        format!("CUST-{:04}", 1001 + self.index)
    }
}

/// Somebody at a company.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) full_name: &'static str,
    pub(crate) first_name: &'static str,
    pub(crate) last_name: &'static str,
    pub(crate) company: &'static str,
    pub(crate) title: &'static str,
    index: usize,
}

impl Person {
    pub(crate) fn email(&self) -> String {
        let local = format!("{}.{}", self.first_name, self.last_name).to_lowercase().replace(' ', "");
        format!("{local}@{}", domain(self.company))
    }

    pub(crate) fn phone(&self) -> String {
        format!("+1 555 01{:02}", self.index)
    }

    pub(crate) fn mobile(&self) -> String {
        format!("+1 555 31{:02}", self.index)
    }
}

/// Every company, always in the same order.
pub(crate) fn companies() -> impl Iterator<Item = Company> {
    COMPANIES.iter().enumerate().map(|(index, &(name, kind, industry, city, country, employees, annual_revenue))| {
        Company { name, kind, industry, city, country, employees, annual_revenue, index }
    })
}

/// Everybody at the companies, always in the same order.
pub(crate) fn people() -> impl Iterator<Item = Person> {
    PEOPLE.iter().enumerate().map(|(index, &(name, company, title))| {
        let (first_name, last_name) = name.split_once(' ').unwrap_or(("", name));
        Person { full_name: name, first_name, last_name, company, title, index }
    })
}

/// The domain of a company.
pub(crate) fn domain(company: &str) -> String {
    let letters: String = company.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{}.example", letters.to_lowercase())
}

/// Name, type, industry, city, country, employees, annual revenue.
type CompanyRow = (&'static str, &'static str, &'static str, &'static str, &'static str, u32, u32);

#[rustfmt::skip]
const COMPANIES: &[CompanyRow] = &[
    ("Acme Corp",                 "Customer",    "Manufacturing",      "Chicago",      "United States", 1200, 240_000_000),
    ("TechStart Pty Ltd",         "Customer",    "Technology",         "Sydney",       "Australia",       45,   6_500_000),
    ("BlueSky Builders",          "Customer",    "Construction",       "Denver",       "United States",  310,  58_000_000),
    ("Ironbridge Construction",   "Customer",    "Construction",       "Leeds",        "United Kingdom", 520,  91_000_000),
    ("Harbour & Stone",           "Customer",    "Construction",       "Melbourne",    "Australia",      140,  22_000_000),
    ("Keystone Civil Works",      "Prospect",    "Construction",       "Pittsburgh",   "United States",  260,  47_000_000),
    ("Meridian Health Group",     "Customer",    "Healthcare",         "Boston",       "United States", 2400, 410_000_000),
    ("Lakeside Clinics",          "Customer",    "Healthcare",         "Toronto",      "Canada",         180,  27_000_000),
    ("Nordlicht Energie",         "Customer",    "Energy",             "Hamburg",      "Germany",        640, 150_000_000),
    ("SolarNova",                 "Prospect",    "Energy",             "Lisbon",       "Portugal",        75,   9_800_000),
    ("Finch & Partners",          "Customer",    "Financial Services", "London",       "United Kingdom", 220,  64_000_000),
    ("Redwood Credit Union",      "Customer",    "Financial Services", "Portland",     "United States",  410,  83_000_000),
    ("Cobalt Insurance",          "Prospect",    "Financial Services", "Dublin",       "Ireland",        330,  72_000_000),
    ("Brightpath Schools",        "Customer",    "Education",          "Austin",       "United States",  900,  35_000_000),
    ("Universidade Atlantica",    "Prospect",    "Education",          "Porto",        "Portugal",      1500,  60_000_000),
    ("Swift Freight Lines",       "Customer",    "Logistics",          "Rotterdam",    "Netherlands",    780, 130_000_000),
    ("Pacific Crate & Cargo",     "Customer",    "Logistics",          "Seattle",      "United States",  290,  41_000_000),
    ("Juniper Retail Group",      "Customer",    "Retail",             "Atlanta",      "United States", 3100, 520_000_000),
    ("Maison Verte",              "Customer",    "Retail",             "Lyon",         "France",          95,  12_000_000),
    ("Copper Kettle Hotels",      "Customer",    "Hospitality",        "Edinburgh",    "United Kingdom", 430,  38_000_000),
    ("Vantage Media",             "Prospect",    "Media",              "New York",     "United States",  160,  31_000_000),
    ("Greenfield Farms",          "Customer",    "Agriculture",        "Des Moines",   "United States",  120,  18_000_000),
    ("City of Marlow",            "Customer",    "Government",         "Marlow",       "United Kingdom", 350,  25_000_000),
    ("Quantum Loom",              "Partner",     "Technology",         "Bengaluru",    "India",          210,  29_000_000),
    ("Zenith Robotics",           "Prospect",    "Manufacturing",      "Stuttgart",    "Germany",        370,  88_000_000),
];

/// Full name, company, title.
type PersonRow = (&'static str, &'static str, &'static str);

#[rustfmt::skip]
const PEOPLE: &[PersonRow] = &[
    ("Wendy Castellano",  "Acme Corp",               "VP Operations"),
    ("Raj Malhotra",      "Acme Corp",               "IT Director"),
    ("Ethan Brandt",      "Acme Corp",               "Purchasing Manager"),
    ("Olivia Nguyen",     "TechStart Pty Ltd",       "Co-founder"),
    ("Liam Fraser",       "TechStart Pty Ltd",       "Head of Engineering"),
    ("Carla Mendes",      "BlueSky Builders",        "Chief Financial Officer"),
    ("Hank Sorensen",     "BlueSky Builders",        "Site Operations Lead"),
    ("Fiona Hargreaves",  "Ironbridge Construction", "Procurement Director"),
    ("Gareth Pugh",       "Ironbridge Construction", "IT Manager"),
    ("Mia Robertson",     "Harbour & Stone",         "General Manager"),
    ("Walter Kowalski",   "Keystone Civil Works",    "Owner"),
    ("Angela Foster",     "Meridian Health Group",   "Chief Information Officer"),
    ("Samuel Osei",       "Meridian Health Group",   "Programme Manager"),
    ("Beatrice Lang",     "Lakeside Clinics",        "Practice Director"),
    ("Stefan Albrecht",   "Nordlicht Energie",       "Head of Digital"),
    ("Katrin Vogel",      "Nordlicht Energie",       "Controller"),
    ("Ines Carvalho",     "SolarNova",               "Managing Director"),
    ("Alistair Finch",    "Finch & Partners",        "Senior Partner"),
    ("Joanna Reid",       "Finch & Partners",        "Operations Manager"),
    ("Derek Holloway",    "Redwood Credit Union",    "Chief Technology Officer"),
    ("Marisol Vega",      "Redwood Credit Union",    "Branch Director"),
    ("Ciaran Doyle",      "Cobalt Insurance",        "Head of Claims"),
    ("Tanya Brightman",   "Brightpath Schools",      "Superintendent"),
    ("Luis Ortega",       "Brightpath Schools",      "Technology Coordinator"),
    ("Rui Tavares",       "Universidade Atlantica",  "Registrar"),
    ("Pieter de Vries",   "Swift Freight Lines",     "Fleet Director"),
    ("Annelies Bakker",   "Swift Freight Lines",     "Finance Lead"),
    ("Grace Lindholm",    "Pacific Crate & Cargo",   "Warehouse Director"),
    ("Monique Harris",    "Juniper Retail Group",    "Chief Digital Officer"),
    ("Trevor Banks",      "Juniper Retail Group",    "Store Systems Manager"),
    ("Camille Laurent",   "Maison Verte",            "Founder"),
    ("Euan MacLeod",      "Copper Kettle Hotels",    "Group Manager"),
    ("Isla Drummond",     "Copper Kettle Hotels",    "Head of Guest Services"),
    ("Ruben Adler",       "Vantage Media",           "Producer"),
    ("Nathan Colby",      "Greenfield Farms",        "Operations Lead"),
    ("Harriet Dunn",      "City of Marlow",          "Head of IT"),
    ("Vikram Desai",      "Quantum Loom",            "Alliances Director"),
    ("Lakshmi Iyer",      "Quantum Loom",            "Solutions Architect"),
    ("Jurgen Maier",      "Zenith Robotics",         "Plant Manager"),
    ("Heike Brandner",    "Zenith Robotics",         "Buyer"),
];
