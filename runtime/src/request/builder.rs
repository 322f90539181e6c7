//! What generated `build` functions call, line by line.

use crate::arguments::{Arguments, Context, Violations};
use crate::descriptor::{Literal, Pagination};
use crate::request::{Request, Template};

/// How a query parameter writes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryStyle {
    /// A scalar as text; an array or object is a fault of the generator.
    Plain,
    /// An array as one value with commas.
    Comma,
    /// An array as one value with spaces.
    Space,
    /// An array as one value with pipes.
    Pipe,
    /// An array as one parameter per item.
    Repeat,
    /// Any value as JSON text.
    Json,
}

/// One step into a JSON body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceStep {
    /// A member of an object.
    Key(&'static str),
    /// An item of an array.
    Index(usize),
}

/// Collects a request and every reason why it cannot be sent.
#[derive(Debug)]
pub struct Builder<'a> {
    template: &'static Template,
    arguments: &'a Arguments,
    context: &'a Context,
}

impl<'a> Builder<'a> {
    /// Starts with the path: fixed segments, then arguments and tenants in the template's order.
    #[must_use]
    pub fn new(template: &'static Template, arguments: &'a Arguments, context: &'a Context) -> Self {
        Self { template, arguments, context }
    }

    /// From here on `argument` counts as given with this value where the caller gave none.
    pub fn default(&mut self, argument: &'static str, value: Literal) {}

    /// A query parameter from an argument; nothing where the argument is not given.
    pub fn query(&mut self, argument: &'static str, parameter: &'static str, style: QueryStyle) {}

    /// A query parameter that is always the same.
    pub fn query_constant(&mut self, parameter: &'static str, value: &'static str) {}

    /// A header from an argument; refused when the value cannot be a header.
    pub fn header(&mut self, argument: &'static str, header: &'static str) {}

    /// A header that is always the same.
    pub fn header_constant(&mut self, header: &'static str, value: &'static str) {}

    /// The account's tenant id as a query parameter.
    pub fn query_tenant(&mut self, parameter: &'static str, from: &'static str) {}

    /// The account's tenant id as a header.
    pub fn header_tenant(&mut self, header: &'static str, from: &'static str) {}

    /// Page size and cursor: the arguments `limit` and `cursor`.
    pub fn pagination(&mut self, pagination: &'static Pagination) {}

    /// Puts an argument into the body; nothing where the argument is not given.
    pub fn body(&mut self, argument: &'static str, place: &'static [PlaceStep]) {}

    /// Puts a constant into the body.
    pub fn body_constant(&mut self, place: &'static [PlaceStep], value: Literal) {}

    /// Merges the members of an object argument into the body at `place`, refusing the names in
    /// `reserved` and every name that already stands there.
    pub fn body_open(
        &mut self,
        argument: &'static str,
        place: &'static [PlaceStep],
        reserved: &'static [&'static str],
    ) {
    }

    /// The request, or every fault.
    pub fn finish(self) -> Result<Request, Violations> {
        unimplemented!()
    }
}
