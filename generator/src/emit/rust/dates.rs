//! How a product is told dates, and where a tool's arguments hold them.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use crate::ir::{DateForms, DateKind, DateStyle, DateUse};

/// The product's `dates`.
pub(super) fn forms(forms: Option<&DateForms>) -> TokenStream {
    let Some(forms) = forms else { return quote!(None) };
    let (date, date_time) = (style(forms.date), style(forms.date_time));
    let moments = literal::strings(&forms.moments);
    quote!(Some(DateForms { date: #date, date_time: #date_time, moments: #moments }))
}

/// One of a tool's `dates`.
pub(super) fn used(used: &DateUse) -> TokenStream {
    let argument = literal::string(&used.argument);
    let inside = literal::strings(&used.inside);
    let style = style(used.style);
    let form = match used.kind {
        DateKind::Date => quote!(DateForm::Date(#style)),
        DateKind::DateTime => quote!(DateForm::DateTime(#style)),
        DateKind::DateRange => quote!(DateForm::DateRange(#style)),
        DateKind::DateTimeRange => quote!(DateForm::DateTimeRange(#style)),
    };
    let default = literal::optional(used.default.as_ref());
    quote!(DateUse { argument: #argument, inside: #inside, form: #form, default: #default })
}

fn style(style: DateStyle) -> TokenStream {
    match style {
        DateStyle::YearMonthDay => quote!(DateStyle::YearMonthDay),
        DateStyle::MonthDayYear => quote!(DateStyle::MonthDayYear),
        DateStyle::DayMonthYear => quote!(DateStyle::DayMonthYear),
        DateStyle::Offset => quote!(TimeStyle::Offset),
        DateStyle::OffsetWithoutColon => quote!(TimeStyle::OffsetWithoutColon),
        DateStyle::Utc => quote!(TimeStyle::Utc),
        DateStyle::UtcMillis => quote!(TimeStyle::UtcMillis),
        DateStyle::EpochMillis => quote!(TimeStyle::EpochMillis),
        DateStyle::EpochSeconds => quote!(TimeStyle::EpochSeconds),
    }
}
