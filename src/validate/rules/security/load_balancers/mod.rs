//! Load balancers: how clients speak with them, and what they record and drop.

mod access_logs;
mod attribute;
mod invalid_headers;
mod plain_http;
mod tls_policy;

use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-load-balancers",
    title: "Load balancers: TLS, headers, access logs",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &plain_http::RULE,
    &tls_policy::RULE,
    &invalid_headers::RULE,
    &access_logs::RULE,
];
