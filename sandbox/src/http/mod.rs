//! A request and a reply as the handlers see them: whole, plain and synchronous.

pub(crate) mod form;
mod multipart;
mod reply;
mod request;

pub(crate) use multipart::Part;
pub(crate) use reply::Reply;
pub(crate) use request::Request;
