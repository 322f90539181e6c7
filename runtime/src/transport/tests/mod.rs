//! Both transports, from the outside.

mod http;
mod stdio;
