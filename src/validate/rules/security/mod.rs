//! The packs of security: what an attacker or an accident could make of a stack that CloudFormation takes.

mod apis;
mod buckets;
mod containers;
mod events;
mod functions;
mod iam;
mod load_balancers;
mod logs;
mod network;
mod policy;
mod property;
mod queues;
mod secret;
mod tables;
mod topics;

use super::Pack;

pub(super) static PACKS: &[Pack] = &[
    apis::PACK,
    events::PACK,
    functions::PACK,
    queues::PACK,
    tables::PACK,
    topics::PACK,
    buckets::PACK,
    containers::PACK,
    iam::PACK,
    load_balancers::PACK,
    logs::PACK,
    network::PACK,
];
