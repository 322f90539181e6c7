//! Turns descriptions of an API into a compiled MCP server.
//!
//! `read -> resolve -> lower -> check -> emit -> write`, one module each, none reaching back.
//! The output depends on the input files alone: no network, clock, environment or file order.

mod brief;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod diff;
pub mod drift;
pub mod emit;
pub mod explain;
pub mod format;
pub mod ir;
pub mod keywords;
pub mod lower;
pub mod naive;
mod numbers;
mod parallel;
pub mod pipeline;
pub mod plain;
pub mod preview;
pub mod problem;
pub mod read;
pub mod render;
pub mod resolve;
pub mod scaffold;
pub mod tokens;
pub mod write;
