//! Test support: the pinned Python tools and the local CloudFormation endpoint.
//!
//! A test says what is missing by a panic, and nothing here touches an AWS account: each command gets the address of the local endpoint,
//! its keys and an empty configuration.
#![allow(
    dead_code,
    reason = "each test binary uses its own part of the support"
)]
#![allow(
    clippy::panic,
    reason = "a test that lacks its tools ends with a message"
)]

pub(crate) mod endpoint;
pub(crate) mod http;
pub(crate) mod python;
