//! Tickets: lists, one by one, and all that is done to them.

mod actions;
mod read;
mod write;

pub(super) use self::{
    actions::{change_department, close, mark, merge, resolution, resolve, spam, trash, unresolve, update_many},
    read::{get, in_list, list, listed, overdue, sort},
    write::{blank, create, recount, update, write},
};
