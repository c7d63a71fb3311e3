// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";
import {Actor} from "../support/Actor.sol";
import {DaoTest} from "../support/DaoTest.sol";
import {VotingHandler} from "./VotingHandler.sol";

/// @title A DAO of short periods, so that a run of a few dozen actions sees proposals through to their execution
abstract contract VotingTest is DaoTest {
    VotingHandler internal handler;

    function setUp() public virtual override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        Actor[] memory members = new Actor[](5);
        (members[0], members[1], members[2], members[3]) = (alice, bob, carol, dave);
        members[4] = Actor(address(treasury), 0, token, governor);
        handler = new VotingHandler(token, governor, members);
    }

    function _parameters() internal view override returns (MandateGovernor.Parameters memory parameters) {
        parameters = super._parameters();
        parameters.types[0].rules.votingDelaySeconds = 5 minutes;
        parameters.types[0].rules.votingPeriodSeconds = 30 minutes;
        parameters.types[0].rules.quorumBasisPoints = 100;
        parameters.lateQuorumExtensionSeconds = 10 minutes;
    }

    function _timelockDelay() internal pure override returns (uint256) {
        return 5 minutes;
    }

    function _actions() internal view returns (bytes4[] memory actions) {
        actions = new bytes4[](8);
        actions[0] = handler.transfer.selector;
        actions[1] = handler.delegate.selector;
        actions[2] = handler.undelegate.selector;
        actions[3] = handler.propose.selector;
        actions[4] = handler.vote.selector;
        actions[5] = handler.queue.selector;
        actions[6] = handler.execute.selector;
        actions[7] = handler.wait.selector;
    }
}
